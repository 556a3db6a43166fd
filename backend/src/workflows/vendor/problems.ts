import { Problem } from "../../http/problem";

export const notEditable = () =>
  new Problem(
    "conflict",
    "not_editable",
    "Pengajuan ini sudah dikirim dan tidak bisa diubah sekarang. Muat ulang untuk melihat keadaannya.",
  );

export const secondOfficerFirst = () =>
  new Problem("conflict", "second_officer", "Penangguhan harus dikonfirmasi petugas kedua sebelum berlaku.");

export const alreadyDecided = () =>
  new Problem("conflict", "already_decided", "Keadaan usaha ini sudah berubah. Muat ulang untuk melihat keputusan terakhir.");
