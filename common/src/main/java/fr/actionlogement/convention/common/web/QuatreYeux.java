package fr.actionlogement.convention.common.web;

import java.util.List;

/** The author of an act tries to validate it: someone else must (HTTP 403). */
public class QuatreYeux extends Refus {

    /** @param message French sentence naming the act that another person must do */
    public QuatreYeux(String message) {
        super(403, "quatre-yeux", message, List.of());
    }
}
