import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { frame } from "~/i18n/id/frame";
import { Icon } from "./icon";

export function Brand() {
  const [first, second] = frame.brand.split(" ");
  return (
    <Link className="brand" to="/" aria-label={frame.brand}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M5 14v13a1.5 1.5 0 0 0 1.5 1.5h19A1.5 1.5 0 0 0 27 27V14" fill="#fff3dc" stroke="#2b1d14" strokeWidth="1.6" />
        <path d="M11 21h10a5 5 0 0 1-10 0Z" fill="#f4a91c" />
        <path d="M6.5 3.5h19L29.5 12H2.5Z" fill="#fff3dc" />
        <path d="M6.5 3.5h4.2L8.5 12h-6Zm8 0h3l.7 8.5h-4.4Zm6.8 0h4.2l4 8.5h-6Z" fill="#b23a22" />
        <path d="M2.5 12a3 3 0 0 0 6 0Zm11.3 0a2.2 3 0 0 0 4.4 0Zm9.7 0a3 3 0 0 0 6 0Z" fill="#b23a22" />
        <path d="M8.5 12a2.65 3 0 0 0 5.3 0Zm9.7 0a2.65 3 0 0 0 5.3 0Z" fill="#f7d9a8" />
      </svg>
      <span>
        {first} <em>{second}</em>
      </span>
    </Link>
  );
}

/** `query` refills the search field on the results page. */
export function Header({ query = "" }: { query?: string }) {
  const words = frame.header;
  return (
    <header className="header">
      <a className="skip" href="#isi">
        {frame.skip}
      </a>
      <div className="page header-row">
        <Brand />
        <nav className="header-links" aria-label={words.label}>
          <Link to="/lapak">
            <Icon name="store" /> <span>{words.shops}</span>
          </Link>
          <Link to="/akun">
            <Icon name="user" /> <span>{words.account}</span>
          </Link>
          <Link to="/keranjang">
            <Icon name="basket" /> <span>{words.cart}</span>
            <b className="cart-count" data-cart-count="" />
          </Link>
        </nav>
        <form className="header-search" action="/cari" method="get" data-suggest={JSON.stringify(words.suggest)}>
          <input
            className="input"
            type="search"
            name="q"
            aria-label={words.search}
            placeholder={words.search}
            defaultValue={query}
            maxLength={200}
          />
          <button type="submit" aria-label={words.searchSubmit}>
            <Icon name="search" />
          </button>
        </form>
      </div>
      <div className="awning-shade">
        <div className="awning" />
      </div>
    </header>
  );
}

/** With the complaint channel a market must show (PMSE rules: contact of Ditjen PKTN). */
export function Footer() {
  const words = frame.footer;
  return (
    <footer className="footer">
      <div className="page">
        <div className="footer-columns">
          <section>
            <h2>{words.about}</h2>
            <p>{words.aboutText}</p>
            <p>
              <Link to="/penjual">{words.sell}</Link> · <Link to="/penjual/masuk">{words.panel}</Link>
            </p>
          </section>
          <nav aria-label={words.market}>
            <h2>{words.market}</h2>
            <ul>
              <li>
                <Link to="/">{words.home}</Link>
              </li>
              <li>
                <Link to="/cari">{words.search}</Link>
              </li>
              <li>
                <Link to="/lapak">{words.shops}</Link>
              </li>
              <li>
                <Link to="/pesanan">{words.orderStatus}</Link>
              </li>
              <li>
                <Link to="/penarikan">{words.recalls}</Link>
              </li>
            </ul>
          </nav>
          <section>
            <h2>{words.complaint}</h2>
            <p>{words.complaintText}</p>
            <p>
              <a href="https://wa.me/6285311111010">{words.complaintWhatsapp}</a>
              <br />
              <a href="mailto:pengaduan.konsumen@kemendag.go.id">pengaduan.konsumen@kemendag.go.id</a>
            </p>
          </section>
        </div>
        <p className="footer-end">{words.end}</p>
      </div>
    </footer>
  );
}

/** Header, content and footer of every page a shopper sees. */
export function MarketFrame({ children, query }: { children: ReactNode; query?: string }) {
  return (
    <>
      <Header query={query} />
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
