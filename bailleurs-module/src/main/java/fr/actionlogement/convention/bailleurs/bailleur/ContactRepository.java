package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Services to reach, by landlord and function. */
interface ContactRepository extends JpaRepository<Contact, CleDeContact> {

    List<Contact> findByCleBailleur(Siren bailleur);
}
