package org.parley.workbench.view;

import java.util.List;
import java.util.Map;

/**
 * A citation of a claim in one article.
 *
 * @param csl items of CSL-JSON
 */
public record CitationView(
    String text, String markdown, String bibtex, List<Map<String, Object>> csl) {}
