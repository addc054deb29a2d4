package fr.actionlogement.convention.common.alerte.interne;

import fr.actionlogement.convention.common.alerte.interne.EnvoisEnBase.Envoi;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends an alert by e-mail, through the server that {@code SPRING_MAIL_HOST} names. */
@Component
class ExpediteurDeCourriels implements Expediteur {

    private final ObjectProvider<JavaMailSender> serveur;
    private final String expediteur;

    ExpediteurDeCourriels(
            ObjectProvider<JavaMailSender> serveur,
            @Value("${convention.alerte.expediteur:convention@localhost}") String expediteur) {
        this.serveur = serveur;
        this.expediteur = expediteur;
    }

    @Override
    public String canal() {
        return "COURRIEL";
    }

    @Override
    public void envoyer(Envoi envoi) {
        JavaMailSender courrier = serveur.getIfAvailable();
        if (courrier == null) {
            throw new EnvoiImpossible("Aucun serveur de courriel n’est configuré (SPRING_MAIL_HOST).");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(expediteur);
        message.setTo(envoi.destinataire());
        message.setSubject("Convention quinquennale 2023-2027\u00a0: alerte");
        message.setText(envoi.phrase());
        try {
            courrier.send(message);
        } catch (MailException panne) {
            throw new EnvoiImpossible("Le serveur de courriel a refusé le message.");
        }
    }
}
