package fr.actionlogement.convention.common.axe;

import java.util.List;
import java.util.Locale;

/** What an axis tells the house of itself: one bean per axis, light, without state. */
public interface DescripteurAxe {

    /** Same value as {@link AxeDeLaConvention#code()}. */
    String code();

    /** Name shown to users, for instance {@code Bailleurs}. */
    String libelle();

    /** What the axis does, in one French sentence for its page. */
    String presentation();

    /** Place of the axis in menus and dashboards, from 1. */
    int ordre();

    /** Entries of the axis in the menu, in display order. */
    List<EntreeMenu> menu();

    /** Code of the envelope whose ceiling is that of the axis. */
    default String enveloppe() {
        return code().toUpperCase(Locale.ROOT);
    }
}
