package fr.actionlogement.architecture.exemples.r14.conforme.common.importation.interne;

import org.springframework.transaction.support.TransactionTemplate;

class Lots {
    TransactionTemplate transaction;
}
