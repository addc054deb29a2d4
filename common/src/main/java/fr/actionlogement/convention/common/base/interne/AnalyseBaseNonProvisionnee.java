package fr.actionlogement.convention.common.base.interne;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the failure into one line instead of a stack trace. */
class AnalyseBaseNonProvisionnee extends AbstractFailureAnalyzer<BaseNonProvisionnee> {

    @Override
    protected FailureAnalysis analyze(Throwable echec, BaseNonProvisionnee cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
