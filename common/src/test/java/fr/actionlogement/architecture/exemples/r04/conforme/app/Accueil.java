package fr.actionlogement.architecture.exemples.r04.conforme.app;

import fr.actionlogement.architecture.exemples.r04.conforme.common.axe.Tuile;

record Accueil(Tuile tuile) {}
