package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.salaries.liste.Extrait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links to the first and to the next page of a list, with its filters. */
@Component
class Feuilletage {

    private final Formats formats;

    Feuilletage(Formats formats) {
        this.formats = formats;
    }

    Pagination de(AdresseDeListe adresse, @Nullable Long apres, Extrait<?> lus, String singulier, String pluriel) {
        return lus.liens(adresse, apres == null, lus.enTexte(formats, singulier, pluriel));
    }
}
