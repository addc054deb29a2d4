package fr.actionlogement.convention.app.http;

import fr.actionlogement.convention.app.entree.DonneesAttendues;
import fr.actionlogement.convention.app.navigateur.Visiteurs;
import fr.actionlogement.essai.BaseDEssai;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole product behind a real port, with the demonstration's people and its fictitious data. One context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "convention.mode=demonstration")
@ContextConfiguration(initializers = BaseDEssai.class)
@Import({Visiteurs.class, DonneesAttendues.class})
@interface EssaiFictif {}
