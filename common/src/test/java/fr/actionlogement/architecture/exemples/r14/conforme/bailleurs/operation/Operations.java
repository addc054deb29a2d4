package fr.actionlogement.architecture.exemples.r14.conforme.bailleurs.operation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Operations {
    @Transactional
    public void engager() {}
}
