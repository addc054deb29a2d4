// Graphiques : chaque [data-graphique] se dessine d'après le tableau de sa figure, ou d'après les options ECharts d'un
// <script type="application/json"> de la figure. Sans JavaScript, le tableau reste seul à l'écran.
(() => {
  const ESPACE = "\u202f", INSECABLE = "\u00a0";
  const entier = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 0, maximumFractionDigits: 2 });
  const exact = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const propre = texte => texte.replace(/[\u00a0 ]/g, ESPACE);
  const court = {
    centimes: v => {
      const euros = v / 100, a = Math.abs(euros);
      if (a >= 1e9) return propre(decimal.format(euros / 1e9)) + INSECABLE + "Md€";
      if (a >= 1e6) return propre(decimal.format(euros / 1e6)) + INSECABLE + "M€";
      return propre(entier.format(euros)) + INSECABLE + "€";
    },
    nombre: v => propre(entier.format(v)),
    pourcent: v => propre(decimal.format(v)) + INSECABLE + "%"
  };
  const long = { ...court, centimes: v => propre(exact.format(v / 100)) + INSECABLE + "€" };
  const couleur = (nom, element = document.body) => getComputedStyle(element).getPropertyValue(nom).trim();

  function lire(tableau) {
    const entetes = [...tableau.tHead.rows[tableau.tHead.rows.length - 1].cells];
    const lignes = [...tableau.tBodies].flatMap(corps => [...corps.rows]).filter(l => l.querySelector("[data-valeur]"));
    const colonnes = lignes.length ? [...lignes[0].cells].map((c, i) => i).filter(i => lignes[0].cells[i].dataset.valeur !== undefined) : [];
    return {
      categories: lignes.map(l => l.cells[0].textContent.trim()),
      axes: lignes.map(l => l.dataset.axe),
      series: colonnes.map(i => ({ nom: entetes[i].textContent.trim(), valeurs: lignes.map(l => l.cells[i].dataset.valeur === "" ? null : Number(l.cells[i].dataset.valeur)) }))
    };
  }

  function options(element, donnees) {
    const type = element.dataset.graphique, unite = court[element.dataset.unite] ? element.dataset.unite : "nombre";
    const encre = couleur("--encre"), doux = couleur("--encre-douce"), filet = couleur("--filet"), feuille = couleur("--feuille");
    const palette = [0, 1, 2, 3, 4, 5].map(i => couleur(`--axe-${i}`));
    const series = [1, 2, 3, 4, 5].map(i => couleur(`--serie-${i}`));
    const commun = {
      animation: !matchMedia("(prefers-reduced-motion: reduce)").matches, animationDuration: 300, backgroundColor: "transparent", color: series,
      textStyle: { color: encre, fontFamily: getComputedStyle(document.body).fontFamily },
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      tooltip: { renderMode: "richText", trigger: type === "anneau" ? "item" : "axis", confine: true, backgroundColor: feuille, borderColor: filet, textStyle: { color: encre }, valueFormatter: v => v == null ? "—" : long[unite](v) },
      legend: { show: donnees.series.length > 1 || type === "anneau", bottom: 0, type: "scroll", textStyle: { color: encre }, pageTextStyle: { color: encre } }
    };
    if (type === "anneau") {
      return { ...commun, series: [{ type: "pie", radius: ["45%", "70%"], center: ["50%", "45%"], label: { color: encre, formatter: p => `${p.name}\n${court[unite](p.value)}` }, itemStyle: { borderColor: feuille, borderWidth: 2 }, data: donnees.categories.map((c, i) => ({ name: c, value: donnees.series[0].valeurs[i], itemStyle: donnees.axes[i] ? { color: palette[donnees.axes[i]] } : {} })) }] };
    }
    const couche = type === "barres-horizontales";
    const nombre = donnees.categories.length;
    const place = couche ? { width: 170, overflow: "break" }
      : nombre <= 8 ? { interval: 0, overflow: "break", width: Math.max(48, element.clientWidth / nombre - 24) } : { hideOverlap: true };
    const categories = { type: "category", data: donnees.categories, axisLabel: { color: encre, lineHeight: 15, ...place }, axisLine: { lineStyle: { color: doux } }, axisTick: { show: false }, inverse: couche };
    const valeurs = { type: "value", axisLabel: { color: encre, formatter: court[unite], hideOverlap: true }, splitLine: { lineStyle: { color: filet } }, splitNumber: couche ? 3 : 5 };
    const empile = type === "barres-empilees", ligne = type === "courbe";
    return {
      ...commun, grid: { left: 8, right: 24, top: 16, bottom: commun.legend.show ? 40 : 8, containLabel: true },
      xAxis: couche ? valeurs : categories, yAxis: couche ? categories : valeurs,
      series: donnees.series.map(s => ({ name: s.nom, type: ligne ? "line" : "bar", stack: empile ? "total" : undefined, barMaxWidth: 44, symbolSize: 7, lineStyle: { width: 2.5 }, emphasis: { focus: "series" }, data: s.valeurs.map((v, i) => donnees.series.length === 1 && donnees.axes[i] && !ligne ? { value: v, itemStyle: { color: palette[donnees.axes[i]] } } : v) }))
    };
  }

  function dessiner(element) {
    const figure = element.closest("figure") ?? element.parentElement;
    const tableau = figure.querySelector("table"), json = figure.querySelector('script[type="application/json"]');
    if (!window.echarts || (!tableau && !json)) return;
    const bascule = figure.querySelector(".graphique-bascule"), vueTableau = figure.querySelector("[data-tableau]");
    element.hidden = false;
    if (bascule && vueTableau) {
      bascule.hidden = false;
      vueTableau.hidden = true;
    }
    const dessin = echarts.init(element, null, { renderer: "canvas" });
    const poser = () => {
      delete element.dataset.termine;
      dessin.setOption(json ? { tooltip: { renderMode: "richText" }, ...JSON.parse(json.textContent) } : options(element, lire(tableau)), true);
    };
    dessin.on("finished", () => { element.dataset.termine = "oui"; });
    bascule?.addEventListener("click", evenement => {
      const vue = evenement.target.closest("[data-vue]")?.dataset.vue;
      if (!vue) return;
      element.hidden = vue !== "dessin";
      vueTableau.hidden = vue !== "tableau";
      bascule.querySelectorAll("[data-vue]").forEach(b => b.setAttribute("aria-pressed", String(b.dataset.vue === vue)));
      if (vue === "dessin") dessin.resize();
    });
    poser();
    new ResizeObserver(() => { if (!element.hidden) dessin.resize(); }).observe(element);
    document.addEventListener("theme", poser);
    window.addEventListener("beforeprint", () => { if (vueTableau) vueTableau.hidden = false; });
  }

  const tous = racine => racine.querySelectorAll("[data-graphique]:not([data-pret])").forEach(element => { element.dataset.pret = "oui"; dessiner(element); });
  tous(document);
  document.addEventListener("htmx:load", evenement => tous(evenement.detail.elt));
})();
