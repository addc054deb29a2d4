package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.bailleur.interne.BailleursEnBase;
import fr.actionlogement.convention.bailleurs.echange.Tableau;
import fr.actionlogement.convention.common.export.ColonneExportee;
import fr.actionlogement.convention.common.export.TableExportee;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services to write to as a file, under the filters of the register. */
@Configuration(proxyBeanMethods = false)
class ExportsDesContactsConfiguration {

    @Bean
    TableExportee<ContactDeBailleur, CriteresDeBailleur> tableDesContacts(BailleursEnBase base) {
        return new Tableau<>(
                "contacts-des-bailleurs",
                "Contacts des bailleurs",
                CriteresDeBailleur.class,
                TableDesBailleurs::mots,
                List.of(
                        ColonneExportee.texte("SIREN", c -> c.bailleur().siren().numero()),
                        ColonneExportee.texte("Bailleur", c -> c.bailleur().nom()),
                        ColonneExportee.texte(
                                "Fonction", c -> c.contact().fonction().libelle()),
                        ColonneExportee.texte("Service", c -> c.contact().service()),
                        ColonneExportee.texte("Courriel", c -> c.contact().courriel()),
                        ColonneExportee.texte("Téléphone", c -> c.contact().telephoneEnTexte())),
                base::parcourirLesContacts);
    }
}
