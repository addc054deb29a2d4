package fr.actionlogement.convention.salaries.relogement;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** No lease is served while the number of its request is still in clear. */
@Component
class RepriseDesNumeros implements SmartInitializingSingleton {

    private final Relogements relogements;

    RepriseDesNumeros(Relogements relogements) {
        this.relogements = relogements;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean encore = relogements.chiffrerLesNumeros();
        while (encore) {
            encore = relogements.chiffrerLesNumeros();
        }
    }
}
