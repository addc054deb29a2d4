package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which service of which landlord. */
@Embeddable
record CleDeContact(
        @Column(name = "bailleur_siren") Siren bailleur,
        @Enumerated(EnumType.STRING) FonctionDeContact fonction) {}
