package fr.actionlogement.convention.common.web.interne;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Texts of forms and parameters arrive trimmed. In a form an empty one is an absent one; a parameter read alone keeps its
 * empty text, which its default value would otherwise not replace.
 */
@ControllerAdvice
class FormulaireAdvice {

    @InitBinder
    void rogner(WebDataBinder liaison) {
        boolean formulaire = liaison.getTarget() != null || liaison.getTargetType() != null;
        liaison.registerCustomEditor(String.class, new StringTrimmerEditor(formulaire));
    }
}
