package fr.actionlogement.convention.app.entree;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the refusal in one line instead of a stack trace. */
class AnalyseDemarrageRefuse extends AbstractFailureAnalyzer<DemarrageRefuse> {

    @Override
    protected FailureAnalysis analyze(Throwable echec, DemarrageRefuse cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
