// Petits soins de page : jeton CSRF pour htmx, focus sur le résumé des erreurs, envoi unique d'un formulaire d'acte.
(() => {
  const meta = nom => document.querySelector(`meta[name="${nom}"]`)?.content;
  document.addEventListener("htmx:configRequest", evenement => {
    const entete = meta("csrf-header");
    if (entete) evenement.detail.headers[entete] = meta("csrf-token");
  });
  const soigner = racine => racine.querySelector("[data-resume-erreurs]")?.focus();
  document.addEventListener("htmx:afterSwap", evenement => soigner(evenement.detail.elt));
  document.addEventListener("submit", evenement => {
    const formulaire = evenement.target;
    if (!formulaire.matches("[data-acte]")) return;
    if (formulaire.dataset.envoye) { evenement.preventDefault(); return; }
    formulaire.dataset.envoye = "oui";
    formulaire.querySelector("button[type=submit]")?.setAttribute("aria-disabled", "true");
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-envoye]").forEach(f => {
    delete f.dataset.envoye;
    f.querySelector("button[type=submit]")?.removeAttribute("aria-disabled");
  }));
  soigner(document);
})();
