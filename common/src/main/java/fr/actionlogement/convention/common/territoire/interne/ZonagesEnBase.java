package fr.actionlogement.convention.common.territoire.interne;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and replaces the dated zones of communes, set by set. */
@Component
public class ZonagesEnBase {

    private static final String ZONE = """
            select zone from common.zonage
            where commune_code = ? and valide_du <= ? and (valide_au is null or valide_au >= ?)
            """;
    private static final String EXAMEN = """
            select demande.code, c.code is not null as connue, z.zone as existante
            from unnest(?::text[]) as demande(code)
            left join common.commune c on c.code = demande.code
            left join common.zonage z on z.commune_code = demande.code and z.valide_du = ?
            order by demande.code
            """;
    private static final String CLORE = """
            update common.zonage set valide_au = ?::date - 1
            where commune_code = any (?) and valide_du < ? and (valide_au is null or valide_au >= ?)
            """;
    private static final String AJOUTER = """
            insert into common.zonage (commune_code, zone, valide_du, valide_au, source)
            select d.code, d.zone, ?::date,
                   (select min(s.valide_du) - 1 from common.zonage s where s.commune_code = d.code and s.valide_du > ?), ?
            from unnest(?::text[], ?::text[]) as d(code, zone)
            """;
    private static final String RETIRER = """
            with choix as (
              select commune_code from common.zonage where valide_du = ? and source = ?
              order by commune_code limit ?
            ), retire as (
              delete from common.zonage z using choix
              where z.commune_code = choix.commune_code and z.valide_du = ?
              returning z.commune_code, z.valide_au
            ), prolonge as (
              update common.zonage z set valide_au = retire.valide_au from retire
              where z.commune_code = retire.commune_code and z.valide_au = ?::date - 1
              returning 1
            )
            select count(*) from retire
            """;

    private final JdbcTemplate jdbc;

    ZonagesEnBase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The zone written for a commune on that day. */
    public Optional<Zone> zone(CodeCommune code, LocalDate jour) {
        return jdbc.queryForList(ZONE, String.class, code.code(), jour, jour).stream()
                .map(Zone::valueOf)
                .findFirst();
    }

    /** Sets published zones against those already known. */
    public ExamenDeZonage examiner(LocalDate validDu, Map<CodeCommune, Zone> zones) {
        Map<CodeCommune, Zone> aEcrire = new TreeMap<>();
        List<CodeCommune> inchangees = new ArrayList<>();
        List<CodeCommune> inconnues = new ArrayList<>();
        List<CodeCommune> contredites = new ArrayList<>();
        jdbc.query(
                EXAMEN,
                ligne -> {
                    CodeCommune code = new CodeCommune(ligne.getString("code"));
                    Zone zone = zones.get(code);
                    String existante = ligne.getString("existante");
                    if (!ligne.getBoolean("connue")) {
                        inconnues.add(code);
                    } else if (existante == null) {
                        aEcrire.put(code, zone);
                    } else if (existante.equals(zone.name())) {
                        inchangees.add(code);
                    } else {
                        contredites.add(code);
                    }
                },
                codes(zones),
                validDu);
        return new ExamenDeZonage(aEcrire, inchangees.size(), List.copyOf(inconnues), List.copyOf(contredites));
    }

    /** Ends the periods that contain that day, then adds the new ones up to the next. */
    public void ajouter(LocalDate validDu, String source, Map<CodeCommune, Zone> zones) {
        String[] codes = codes(zones);
        String[] valeurs = zones.values().stream().map(Zone::name).toArray(String[]::new);
        jdbc.update(CLORE, validDu, codes, validDu, validDu);
        jdbc.update(AJOUTER, validDu, validDu, source, codes, valeurs);
    }

    /** Takes back periods of that day and source and lets the ones before run up to their end. */
    public int retirer(LocalDate validDu, String source, int auPlus) {
        Integer combien = jdbc.queryForObject(RETIRER, Integer.class, validDu, source, auPlus, validDu, validDu);
        return combien == null ? 0 : combien;
    }

    private static String[] codes(Map<CodeCommune, Zone> zones) {
        return zones.keySet().stream().map(CodeCommune::code).toArray(String[]::new);
    }
}
