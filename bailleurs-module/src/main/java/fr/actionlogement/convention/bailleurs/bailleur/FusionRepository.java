package fr.actionlogement.convention.bailleurs.bailleur;

import org.springframework.data.jpa.repository.JpaRepository;

/** Merges. */
interface FusionRepository extends JpaRepository<Fusion, Long> {}
