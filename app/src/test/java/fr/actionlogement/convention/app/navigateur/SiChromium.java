package fr.actionlogement.convention.app.navigateur;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the browser tests on a machine without Chromium; in continuous integration they must run, so they fail. */
class SiChromium implements ExecutionCondition {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexte) {
        if (Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER)) {
            return ConditionEvaluationResult.enabled("Chromium présent");
        }
        if (System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled("CI sans Chromium : l'essai va échouer");
        }
        return ConditionEvaluationResult.disabled(
                "Ni " + CHROMIUM + " ni " + CHROMEDRIVER + " : installez les paquets chromium et chromium-driver");
    }
}
