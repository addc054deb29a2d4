package fr.actionlogement.convention.salaries.aide;

import org.springframework.data.jpa.repository.JpaRepository;

interface DossierMobiliJeuneRepository extends JpaRepository<DossierMobiliJeune, Long> {}
