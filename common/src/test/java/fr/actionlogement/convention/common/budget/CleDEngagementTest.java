package fr.actionlogement.convention.common.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CleDEngagementTest {

    @Test
    void les_cles_se_suivent_et_ne_se_repetent_pas() {
        List<String> cles = Stream.generate(() -> CleDEngagement.nouvelle().toString())
                .limit(20_000)
                .toList();
        assertThat(cles).doesNotHaveDuplicates().isSorted();
    }
}
