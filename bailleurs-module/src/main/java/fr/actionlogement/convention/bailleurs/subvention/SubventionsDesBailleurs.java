package fr.actionlogement.convention.bailleurs.subvention;

import fr.actionlogement.convention.bailleurs.subvention.interne.SubventionsAccordees;
import fr.actionlogement.convention.common.subvention.SourceDeSubventions;
import fr.actionlogement.convention.common.subvention.Subvention;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the axis grants: the grant of each operation, to the head office of its landlord. */
@Component
class SubventionsDesBailleurs implements SourceDeSubventions {

    private final SubventionsAccordees accordees;

    SubventionsDesBailleurs(SubventionsAccordees accordees) {
        this.accordees = accordees;
    }

    @Override
    public String axe() {
        return "bailleurs";
    }

    @Override
    public void parcourir(Consumer<Subvention> suite) {
        accordees.parcourir(suite);
    }
}
