package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A term of payment, in arrears, on rent receipts. */
@Entity
@IdClass(TermeId.class)
@Table(name = "terme", schema = "salaries")
class Terme {

    @Id
    @Column(name = "aide_id")
    private Long aideId;

    @Id
    private Integer rang;

    private LocalDate du;
    private LocalDate au;
    private int mensualites;
    private @Nullable Integer quittances;

    @Column(name = "montant_centimes")
    private Montant montant;

    @Enumerated(EnumType.STRING)
    private EtatDuTerme etat = EtatDuTerme.PREVU;

    @Column(name = "demande_par")
    private @Nullable String demandePar;

    @Column(name = "demande_le")
    private @Nullable LocalDate demandeLe;

    @Column(name = "certifie_par")
    private @Nullable String certifiePar;

    @Column(name = "certifie_le")
    private @Nullable LocalDate certifieLe;

    @Column(name = "paye_par")
    private @Nullable String payePar;

    @Column(name = "paye_le")
    private @Nullable LocalDate payeLe;

    @SuppressWarnings("NullAway.Init")
    protected Terme() {}

    Terme(long aideId, TermePrevu prevu) {
        this.aideId = aideId;
        this.rang = prevu.rang();
        this.du = prevu.du();
        this.au = prevu.au();
        this.mensualites = prevu.mensualites();
        this.montant = prevu.montant();
    }

    void exiger(String acte, EtatDuTerme attendu) {
        if (etat != attendu) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "Le terme n° %d est à l’état « %s » : %s demande l’état « %s ». Rechargez le dossier."
                            .formatted(rang, etat.libelle(), acte, attendu.libelle()));
        }
    }

    void demander(int recues, Montant du, String auteur, LocalDate jour) {
        quittances = recues;
        montant = du;
        demandePar = auteur;
        demandeLe = jour;
        etat = EtatDuTerme.DEMANDE;
    }

    void certifier(String auteur, LocalDate jour) {
        certifiePar = auteur;
        certifieLe = jour;
        etat = EtatDuTerme.CERTIFIE;
    }

    void payer(String auteur, LocalDate jour) {
        payePar = auteur;
        payeLe = jour;
        etat = EtatDuTerme.PAYE;
    }

    /** A term that was not paid is not due any more. */
    void eteindre() {
        if (etat != EtatDuTerme.PAYE) {
            etat = EtatDuTerme.CADUC;
        }
    }

    public Integer getRang() {
        return rang;
    }

    public LocalDate getDu() {
        return du;
    }

    public LocalDate getAu() {
        return au;
    }

    public int getMensualites() {
        return mensualites;
    }

    public @Nullable Integer getQuittances() {
        return quittances;
    }

    public Montant getMontant() {
        return montant;
    }

    public EtatDuTerme getEtat() {
        return etat;
    }

    public @Nullable String getDemandePar() {
        return demandePar;
    }

    public @Nullable LocalDate getDemandeLe() {
        return demandeLe;
    }

    public @Nullable String getCertifiePar() {
        return certifiePar;
    }

    public @Nullable LocalDate getCertifieLe() {
        return certifieLe;
    }

    public @Nullable String getPayePar() {
        return payePar;
    }

    public @Nullable LocalDate getPayeLe() {
        return payeLe;
    }
}
