package fr.actionlogement.essai;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.actionlogement.convention.common.securite.interne.Personne;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A fictitious person: signs in a MockMvc request, CSRF token included, or runs a use case directly. */
public final class PersonneDEssai implements RequestPostProcessor {

    private final Personne personne;

    PersonneDEssai(Personne personne) {
        this.personne = personne;
    }

    /** Identifier found in authors and in the journal. */
    public String identifiant() {
        return personne.identifiant();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        return authentication(personne.authentification()).postProcessRequest(csrf().postProcessRequest(request));
    }

    /** Calls a use case as this person, without a request, and gives its result. */
    public <T> T obtenir(Supplier<T> acte) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(personne.authentification()));
        try {
            return acte.get();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    /** Runs a use case as this person, without a request. */
    public void faire(Runnable acte) {
        obtenir(() -> {
            acte.run();
            return true;
        });
    }
}
