package fr.actionlogement.convention.app.base;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the failure into one line instead of a stack trace. */
class AnalyseDemarrageImpossible extends AbstractFailureAnalyzer<DemarrageImpossible> {

    @Override
    protected FailureAnalysis analyze(Throwable echec, DemarrageImpossible cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
