package fr.actionlogement.convention.common.web.interne;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Texts of forms and parameters arrive trimmed; an empty one is an absent one. */
@ControllerAdvice
class FormulaireAdvice {

    @InitBinder
    void rogner(WebDataBinder liaison) {
        liaison.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
