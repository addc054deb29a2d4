package fr.actionlogement.convention.common.vue.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address of the page being shown, with its filters, as the link « Enregistrer cette vue » hands it on. */
@Component("adresseDeLaPage")
class AdresseDeLaPage {

    /** Path and query; null for what is not a page that was asked for. */
    public @Nullable String adresse() {
        ServletRequestAttributes attributs = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
        if (attributs == null || !"GET".equals(attributs.getRequest().getMethod())) {
            return null;
        }
        HttpServletRequest requete = attributs.getRequest();
        return requete.getQueryString() == null
                ? requete.getRequestURI()
                : requete.getRequestURI() + "?" + requete.getQueryString();
    }
}
