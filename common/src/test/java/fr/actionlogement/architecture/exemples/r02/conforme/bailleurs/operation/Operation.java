package fr.actionlogement.architecture.exemples.r02.conforme.bailleurs.operation;

import fr.actionlogement.architecture.exemples.r02.conforme.common.web.Page;

record Operation(Page page) {}
