# Databases of each size, seeded once and kept in the bench's folder; one that was cut short is made again. Sourced.
donnees_vide() {
  base_existe banc_vide && cmp -s "$dossier/produit/somme" "$dossier/vide" && return
  dire "Base vide, migrée par le produit…"
  base_supprimer banc_vide
  base_provisionner banc_vide
  produit_demarrer banc_vide "$port_produit"
  produit_arreter "$port_produit"
  produit_comptes banc_vide
  sql banc_vide -f "$banc/sql/reference.sql" -f "$banc/sql/donnees.sql" 2> /dev/null
  cp "$dossier/produit/somme" "$dossier/vide"
}
donnees() { # nombre d’aides
  base_existe "banc_$1" && [ -n "$(sql "banc_$1" -c "select to_regclass('banc.complet')")" ] && return
  dire "Jeu de $1 aides…"
  base_copier banc_vide "banc_$1"
  sql "banc_$1" -c "call banc.peupler($1)" -c "vacuum analyze" -c "create table banc.complet ()"
}
