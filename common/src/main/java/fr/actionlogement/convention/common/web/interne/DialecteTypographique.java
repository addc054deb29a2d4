package fr.actionlogement.convention.common.web.interne;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Has every page written with the spaces of French, whoever wrote its texts. */
@Component
final class DialecteTypographique extends AbstractDialect implements IPostProcessorDialect {

    DialecteTypographique() {
        super("Typographie française");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1_000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, MiseEnTypographie.class, 1_000));
    }
}
