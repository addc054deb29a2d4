package fr.actionlogement.convention.salaries.visale.importation;

import fr.actionlogement.convention.common.importation.Issue;

/** Answers of the use cases, as the import engine reads them. */
final class Issues {

    private Issues() {}

    static Issue de(fr.actionlogement.convention.salaries.visale.Issue issue) {
        return issue.reference() != null
                ? Issue.faite(issue.reference())
                : Issue.refusee(String.valueOf(issue.code()), String.valueOf(issue.message()));
    }
}
