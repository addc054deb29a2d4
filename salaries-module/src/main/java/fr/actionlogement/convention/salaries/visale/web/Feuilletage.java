package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.salaries.liste.Extrait;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Links to the first and to the next page of a list, with its filters. */
@Component
class Feuilletage {

    private final Formats formats;

    Feuilletage(Formats formats) {
        this.formats = formats;
    }

    Pagination de(
            String chemin,
            Map<String, ? extends @Nullable Object> filtres,
            @Nullable Long apres,
            Extrait<?> lus,
            String singulier,
            String pluriel) {
        UriComponentsBuilder lien = UriComponentsBuilder.fromPath(chemin);
        filtres.forEach((nom, valeur) -> {
            if (valeur != null) {
                lien.queryParam(nom, valeur);
            }
        });
        String debut =
                apres == null ? null : lien.cloneBuilder().build().encode().toUriString();
        String suite = lus.apres() == null
                ? null
                : lien.cloneBuilder()
                        .queryParam("apres", lus.apres())
                        .build()
                        .encode()
                        .toUriString();
        return new Pagination(debut, suite, lus.enTexte(formats, singulier, pluriel));
    }
}
