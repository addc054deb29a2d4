// Champs de commune : à chaque pause de la frappe, le serveur propose des noms dans la liste du champ ; un code INSEE
// saisi seul reçoit son nom. Sans JavaScript, le champ prend le code, ou « Lille (59350) ».
(() => {
  const CHAMP = "input[data-communes]", PAUSE = 200, AU_MOINS = 2;
  const attentes = new WeakMap(), demandes = new WeakMap();
  const valeur = commune => `${commune.nom} (${commune.code})`;

  // La dernière demande d'un champ l'emporte : la précédente est abandonnée. Rien n'arrive quand le serveur se tait.
  async function demander(champ, texte) {
    demandes.get(champ)?.abort();
    const demande = new AbortController();
    demandes.set(champ, demande);
    try {
      const reponse = await fetch(`${champ.dataset.communes}?q=${encodeURIComponent(texte)}`, { signal: demande.signal });
      return reponse.ok ? await reponse.json() : [];
    } catch {
      return null;
    }
  }

  // Le navigateur n'affiche que ce qui contient la frappe telle quelle : « evry » doit se lire à côté de « Évry ».
  function option(commune, texte) {
    const element = document.createElement("option"), frappe = texte.toLowerCase();
    element.value = valeur(commune);
    element.label = [element.value, commune.departement].some(vu => vu.toLowerCase().includes(frappe))
      ? commune.departement : `${commune.departement}, pour «\u00a0${texte}\u00a0»`;
    return element;
  }

  async function proposer(champ) {
    const texte = champ.value.trim();
    if ([...champ.list.options].some(choisie => choisie.value === texte)) return;
    const nom = texte.replace(/\s*\([^(]*$/, "");
    const communes = nom.length < AU_MOINS ? [] : await demander(champ, nom);
    if (communes) champ.list.replaceChildren(...communes.map(commune => option(commune, texte)));
  }

  async function nommer(champ) {
    const code = champ.value.trim().toUpperCase();
    if (!/^\d[\dAB]\d{3}$/.test(code)) return;
    const commune = (await demander(champ, code))?.find(proposee => proposee.code === code);
    if (commune && champ.value.trim().toUpperCase() === code) champ.value = valeur(commune);
  }

  document.addEventListener("input", ({ target: champ }) => {
    if (!champ.matches(CHAMP)) return;
    clearTimeout(attentes.get(champ));
    attentes.set(champ, setTimeout(proposer, PAUSE, champ));
  });
  document.addEventListener("change", ({ target: champ }) => {
    if (!champ.matches(CHAMP)) return;
    clearTimeout(attentes.get(champ));
    nommer(champ);
  });
  document.addEventListener("htmx:load", ({ detail }) => detail.elt.querySelectorAll(CHAMP).forEach(nommer));
})();
