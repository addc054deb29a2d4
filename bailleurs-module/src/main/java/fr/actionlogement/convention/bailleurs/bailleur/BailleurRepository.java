package fr.actionlogement.convention.bailleurs.bailleur;

import org.springframework.data.jpa.repository.JpaRepository;

/** Landlords by SIREN. */
interface BailleurRepository extends JpaRepository<Bailleur, String> {}
