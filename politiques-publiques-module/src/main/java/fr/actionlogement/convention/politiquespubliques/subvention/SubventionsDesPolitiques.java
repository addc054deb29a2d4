package fr.actionlogement.convention.politiquespubliques.subvention;

import fr.actionlogement.convention.common.subvention.SourceDeSubventions;
import fr.actionlogement.convention.common.subvention.Subvention;
import fr.actionlogement.convention.politiquespubliques.subvention.interne.SubventionsEngagees;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the axis grants: a committed call each, and for the ADIL a share each. */
@Component
class SubventionsDesPolitiques implements SourceDeSubventions {

    private final SubventionsEngagees engagees;

    SubventionsDesPolitiques(SubventionsEngagees engagees) {
        this.engagees = engagees;
    }

    @Override
    public String axe() {
        return "politiques";
    }

    @Override
    public void parcourir(Consumer<Subvention> suite) {
        engagees.parcourir(suite);
    }
}
