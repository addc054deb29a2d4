package fr.actionlogement.architecture.exemples.r20.faute.bailleurs.operation;

import java.util.logging.Logger;
import org.springframework.beans.factory.annotation.Autowired;

class Operations {
    @Autowired
    String plafond;

    void engager() {
        System.out.println(plafond);
        Logger.getLogger("operations").info(plafond);
        throw new RuntimeException("Impossible.");
    }
}
