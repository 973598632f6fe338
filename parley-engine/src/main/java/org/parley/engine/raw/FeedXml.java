package org.parley.engine.raw;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * XML of strangers to a tree: no DOCTYPE (so no entities that multiply or name files), and bounds
 * on what a small file may unfold to.
 */
final class FeedXml {
  /** Deeper trees overflow the stack of whoever walks them; feeds have about ten levels. */
  private static final int MAX_DEPTH = 200;

  /** Elements, attributes and instructions; a hundred thousand entries have fewer. */
  private static final int MAX_NODES = 1_000_000;

  /** The tree looks through an element's namespaces for each that is added: 9,000 took 0.4 s. */
  private static final int MAX_NAMESPACES = 100;

  private FeedXml() {}

  static Document parse(String text) throws JDOMException, IOException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setXMLFilter(new Bounds());
    // The fixer takes blanks before the prolog away and knows HTML's entities (&nbsp;).
    return builder.build(new XmlFixerReader(new StringReader(text)));
  }

  private static final class Bounds extends XMLFilterImpl {
    private int depth;
    private int nodes;
    private int namespaces;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      depth++;
      namespaces = 0;
      if (depth > MAX_DEPTH) {
        throw new SAXException("elements nested more than " + MAX_DEPTH + " deep");
      }
      count(1 + attributes.getLength());
      super.startElement(uri, local, name, attributes);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
      namespaces++;
      if (namespaces > MAX_NAMESPACES) {
        throw new SAXException("an element with more than " + MAX_NAMESPACES + " namespaces");
      }
      super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
      count(1);
      super.processingInstruction(target, data);
    }

    private void count(int more) throws SAXException {
      nodes += more;
      if (nodes > MAX_NODES) {
        throw new SAXException("more than " + MAX_NODES + " elements and attributes");
      }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      depth--;
      super.endElement(uri, local, name);
    }
  }
}
