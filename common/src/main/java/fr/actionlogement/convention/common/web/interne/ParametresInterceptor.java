package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters and form fields that the controller does not read, repetitions, and unsafe texts. */
@Component
class ParametresInterceptor implements HandlerInterceptor {

    private final Map<HandlerMethod, ParametresPermis> permis = new ConcurrentHashMap<>();
    private final ObjectProvider<ConversionService> conversions;

    /** The conversions are those of the forms, which are made after the interceptors. */
    ParametresInterceptor(@Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversions) {
        this.conversions = conversions;
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object handler) {
        boolean notre = handler instanceof HandlerMethod
                && ((HandlerMethod) handler).getBeanType().getName().startsWith("fr.actionlogement.");
        if (notre && !(((HandlerMethod) handler).getBean() instanceof ErreurController)) {
            verifier(requete, permis.computeIfAbsent((HandlerMethod) handler, ParametresPermis::de));
        }
        return true;
    }

    private void verifier(HttpServletRequest requete, ParametresPermis permis) {
        List<Erreur> fautes = new ArrayList<>();
        List<Erreur> nirs = new ArrayList<>();
        CheminPermis chemins = new CheminPermis(conversions.getObject());
        requete.getParameterMap().forEach((nom, valeurs) -> {
            permis.faute(nom, valeurs.length, chemins).ifPresent(fautes::add);
            for (String valeur : valeurs) {
                Textes.faute(valeur, true)
                        .map(f -> new Erreur(propre(nom), f.code(), f.message()))
                        .ifPresent(f -> (f.code().equals("nir-refuse") ? nirs : fautes).add(f));
            }
        });
        if (!fautes.isEmpty()) {
            throw new DemandeIllisible("parametres-refuses", "La demande contient des paramètres à corriger.", fautes);
        }
        if (!nirs.isEmpty()) {
            throw new RegleNonRespectee("nir-refuse", nirs.get(0).message(), nirs);
        }
    }

    static String propre(String nom) {
        String visible = nom.replaceAll("[^\\p{Alnum}_.\\[\\]-]", "?");
        return visible.length() > 60 ? visible.substring(0, 60) + "…" : visible;
    }
}
