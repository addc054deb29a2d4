// Bloquant et court : le thème est posé avant le premier affichage, sans script dans la page.
(() => {
  const CLE = "convention.theme";
  const systeme = window.matchMedia("(prefers-color-scheme: dark)");
  const choisi = () => { try { return localStorage.getItem(CLE); } catch { return null; } };
  const poser = () => { document.documentElement.dataset.bsTheme = choisi() ?? (systeme.matches ? "dark" : "light"); };
  poser();
  systeme.addEventListener("change", () => { poser(); document.dispatchEvent(new Event("theme")); });
  document.addEventListener("DOMContentLoaded", () => {
    const bouton = document.querySelector("[data-bascule-theme]");
    if (!bouton) return;
    const nommer = () => { bouton.textContent = document.documentElement.dataset.bsTheme === "dark" ? "Thème clair" : "Thème sombre"; };
    bouton.hidden = false;
    nommer();
    bouton.addEventListener("click", () => {
      const nouveau = document.documentElement.dataset.bsTheme === "dark" ? "light" : "dark";
      try { localStorage.setItem(CLE, nouveau); } catch { /* navigation privée */ }
      document.documentElement.dataset.bsTheme = nouveau;
      nommer();
      document.dispatchEvent(new Event("theme"));
    });
  });
})();
