-- why: whoever approves a key, and its holder who lost a device, tell her keys apart by the device that each was made on.

alter table signing_key add column device text;
alter table signing_key add constraint signing_key_device_named check (length(device) between 1 and 100);
comment on column signing_key.device is
  'What the browser said of itself in which the key was made, as “Firefox on Linux”; null where it is in a key file.';
