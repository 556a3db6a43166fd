/** A stall in the afternoon, drawn in the colours of the market. */
export function StallScene() {
  return (
    <svg className="stall-scene" viewBox="0 0 420 300" aria-hidden="true">
      <ellipse cx="210" cy="276" rx="190" ry="16" fill="#f0dcb8" />
      <path d="M60 118h300v150H60Z" fill="#fff9ec" />
      <path d="M74 118h10v150H74Zm262 0h10v150h-10Z" fill="#8a5a36" />
      <path d="M50 196h320v76a6 6 0 0 1-6 6H56a6 6 0 0 1-6-6Z" fill="#b87946" />
      <path d="M50 196h320v16H50Z" fill="#d59a5f" />
      <path d="M84 226h70v38H84Zm90 0h70v38h-70Zm90 0h70v38h-70Z" fill="#a1683a" />
      <path d="M64 48h292l30 62H34Z" fill="#fff3dc" />
      <path d="M64 48h42l-14 62H34Zm84 0h42l-5 62h-52Zm83 0h42l14 62h-52Zm83 0h42l30 62h-58Z" fill="#b23a22" />
      <g fill="#b23a22">
        <path d="M34 110a29 20 0 0 0 58 0Zm99 0a26 20 0 0 0 52 0Zm102 0a26 20 0 0 0 52 0Zm93 0a29 20 0 0 0 58 0Z" />
      </g>
      <path d="M92 110a20.500 20 0 0 0 41 0Zm93 0a25 20 0 0 0 50 0Zm102 0a20.500 20 0 0 0 41 0Z" fill="#f7d9a8" />
      <g>
        <path d="M88 176h76a38 22 0 0 1-76 0Z" fill="#fff" stroke="#e6d7bf" strokeWidth="2" />
        <path d="M94 176c4-20 20-26 32-26s28 6 32 26Z" fill="#fdf3d7" />
        <circle cx="146" cy="164" r="9" fill="#fff" />
        <circle cx="146" cy="164" r="4.500" fill="#f4a91c" />
        <path d="M104 168c6-6 12-6 16 0-4 5-11 5-16 0Z" fill="#2c6a3f" />
        <path d="M120 158c5-3 11-3 13 1" stroke="#b23a22" strokeWidth="4" strokeLinecap="round" fill="none" />
      </g>
      <g>
        <rect x="188" y="150" width="30" height="46" rx="8" fill="#c2412b" />
        <rect x="192" y="140" width="22" height="12" rx="3" fill="#35241a" />
        <path d="M188 164h30v18h-30Z" fill="#fff3dc" />
        <path d="M203 167c5 3 5 9 0 12-5-3-5-9 0-12Z" fill="#b23a22" />
        <rect x="224" y="158" width="26" height="38" rx="7" fill="#2c6a3f" />
        <rect x="228" y="149" width="18" height="10" rx="3" fill="#35241a" />
        <path d="M224 170h26v14h-26Z" fill="#e3f1e2" />
      </g>
      <g>
        <path d="M268 180h74l-8 16h-58Z" fill="#e8c88f" />
        <path d="M272 180a12 12 0 0 1 22 0Zm22 0a12 12 0 0 1 22 0Zm22 0a12 12 0 0 1 22 0Z" fill="#f4a91c" />
        <path d="M283 168a12 12 0 0 1 22 0Zm22 0a12 12 0 0 1 22 0Z" fill="#e08a2b" />
      </g>
      <g stroke="#d9b98a" strokeWidth="4" strokeLinecap="round" fill="none">
        <path d="M112 138c-5-6 5-9 0-15M130 136c-5-6 5-9 0-15" />
      </g>
      <g fill="#f4a91c">
        <circle cx="372" cy="44" r="22" opacity="0.35" />
        <circle cx="372" cy="44" r="14" />
      </g>
    </svg>
  );
}
