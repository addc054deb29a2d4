package fr.actionlogement.architecture.exemples.r14.conforme.bailleurs.operation;

import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

class Ecouteur {
    @EventListener
    @Transactional
    void noter(String fait) {}
}
