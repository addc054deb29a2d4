package fr.actionlogement.convention.politiquespubliques;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.axe.EntreeMenu;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AxePolitiques implements DescripteurAxe {

    @Override
    public String code() {
        return "politiques";
    }

    @Override
    public String libelle() {
        return "Politiques publiques";
    }

    @Override
    public String presentation() {
        return "La participation d’Action Logement aux politiques publiques du logement : Action Cœur de Ville, ANRU, FNAP, ANIL et ADIL.";
    }

    @Override
    public int ordre() {
        return 3;
    }

    @Override
    public List<EntreeMenu> menu() {
        return List.of(
                new EntreeMenu("Programmes", "/politiques/programmes"),
                new EntreeMenu("Conventions", "/politiques/conventions"),
                new EntreeMenu("Opérations", "/politiques/operations"),
                new EntreeMenu("Appels de fonds", "/politiques/appels-de-fonds"),
                new EntreeMenu("Prêts", "/politiques/prets"),
                new EntreeMenu("ANIL et ADIL", "/politiques/adil"),
                new EntreeMenu("Comptes rendus", "/politiques/comptes-rendus"),
                new EntreeMenu("Contreparties", "/politiques/contreparties"),
                new EntreeMenu("Calendrier", "/politiques/calendrier"),
                new EntreeMenu("Barèmes", "/politiques/baremes"));
    }
}
