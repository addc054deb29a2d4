package fr.actionlogement.convention.app.navigateur;

import fr.actionlogement.essai.BaseDEssai;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole product on a free loopback port, with the demonstration's people and an empty ledger. One context for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"convention.mode=demonstration", "convention.demonstration.donnees=false"})
@ContextConfiguration(initializers = BaseDEssai.class)
@Import(Visiteurs.class)
@interface EssaiDuNavigateur {}
