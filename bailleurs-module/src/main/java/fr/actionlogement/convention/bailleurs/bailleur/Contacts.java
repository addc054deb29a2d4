package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.bailleurs.echange.VersionAttendue;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How to reach the services of a landlord: one entry per function, never a person. */
@Service
public class Contacts {

    private final ContactRepository contacts;
    private final BailleurMapper correspondance;
    private final Bailleurs bailleurs;

    Contacts(ContactRepository contacts, BailleurMapper correspondance, Bailleurs bailleurs) {
        this.contacts = contacts;
        this.correspondance = correspondance;
        this.bailleurs = bailleurs;
    }

    /** Those of a landlord, in the order of the functions. */
    @Transactional(readOnly = true)
    public List<ContactVu> de(Siren siren) {
        bailleurs.fiche(siren);
        return contacts.findByCleBailleur(siren).stream()
                .map(correspondance::vue)
                .sorted(Comparator.comparing(ContactVu::fonction))
                .toList();
    }

    /** The one of a function, when it is known. */
    @Transactional(readOnly = true)
    public Optional<ContactVu> chercher(Siren siren, FonctionDeContact fonction) {
        bailleurs.fiche(siren);
        return contacts.findById(new CleDeContact(siren, fonction)).map(correspondance::vue);
    }

    /**
     * Says how to reach a service, in place of what was said before.
     *
     * @param version what the caller has seen; null when nothing was said yet
     * @throws VersionAttendue when something was said and the caller does not show that it has seen it
     */
    @Transactional
    public ContactVu enregistrer(
            Siren siren, FonctionDeContact fonction, SaisieDeContact saisie, @Nullable VersionLue version) {
        bailleurs.exigerNonAbsorbe(siren);
        if (saisie.courrielSeul() == null && saisie.telephoneSeul() == null) {
            throw RegleNonRespectee.surChamp(
                    "courriel", "contact-injoignable", "Indiquez au moins une adresse électronique ou un téléphone.");
        }
        CleDeContact cle = new CleDeContact(siren, fonction);
        Contact connu = contacts.findById(cle).orElse(null);
        if (connu != null) {
            verifier(version, connu);
        }
        Map<String, String> avant = connu == null ? Map.of() : valeurs(correspondance.vue(connu));
        Contact contact = connu == null ? new Contact(cle) : connu;
        contact.decrire(saisie);
        ContactVu vu = correspondance.vue(contacts.saveAndFlush(contact));
        bailleurs.consigner(siren, "Contact enregistré", fonction.libelle(), avant, valeurs(vu));
        return vu;
    }

    /** Forgets a service that can no longer be reached. */
    @Transactional
    public void retirer(Siren siren, FonctionDeContact fonction, @Nullable VersionLue version) {
        bailleurs.exigerNonAbsorbe(siren);
        Contact contact = contacts.findById(new CleDeContact(siren, fonction))
                .orElseThrow(() -> new Introuvable("Ce bailleur n’a pas de contact « " + fonction.libelle() + " »."));
        verifier(version, contact);
        contacts.delete(contact);
        contacts.flush();
        bailleurs.consigner(siren, "Contact retiré", fonction.libelle(), Map.of(), Map.of());
    }

    private static void verifier(@Nullable VersionLue version, Contact contact) {
        if (version == null) {
            throw new VersionAttendue();
        }
        VersionLue.verifier(version, contact.getVersion());
    }

    /** The journal is never erased: it keeps neither the address nor the number, should one be a person's. */
    private static Map<String, String> valeurs(ContactVu vu) {
        return Map.of(
                "Service", vu.service(),
                "Courriel", vu.courriel() == null ? "aucun" : "indiqué",
                "Téléphone", vu.telephone() == null ? "aucun" : "indiqué");
    }
}
