package fr.actionlogement.convention.common.web.interne;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Goes over every text that a page is about to show, wherever it comes from: a template, a message, a file. What is meant
 * to be copied as it is, or read back by the server, is left alone.
 */
public final class MiseEnTypographie extends AbstractTemplateHandler {

    private static final Set<String> LITTERAUX = Set.of("code", "kbd", "pre", "samp", "script", "style", "textarea");

    private final Deque<String> litteraux = new ArrayDeque<>();
    private ITemplateContext contexte;

    /** For Thymeleaf, one per page. */
    public MiseEnTypographie() {}

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        contexte = context;
    }

    @Override
    public void handleOpenElement(IOpenElementTag balise) {
        if (LITTERAUX.contains(balise.getElementCompleteName())) {
            litteraux.push(balise.getElementCompleteName());
        }
        super.handleOpenElement(balise);
    }

    @Override
    public void handleCloseElement(ICloseElementTag balise) {
        if (balise.getElementCompleteName().equals(litteraux.peek())) {
            litteraux.pop();
        }
        super.handleCloseElement(balise);
    }

    @Override
    public void handleText(IText texte) {
        CharSequence ecrit = texte.getText();
        CharSequence soigne = litteraux.isEmpty() ? Typographie.soignee(ecrit) : ecrit;
        super.handleText(soigne == ecrit ? texte : contexte.getModelFactory().createText(soigne));
    }
}
