package fr.actionlogement.architecture.exemples.r13.conforme.bailleurs.operation;

import org.springframework.stereotype.Service;

@Service
public class Operations {
    static final Plafond PLAFOND = new Plafond();
}
