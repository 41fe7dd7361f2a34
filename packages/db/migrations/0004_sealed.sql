-- What people wrote becomes bytes. A first byte of 0 marks what is not sealed yet: the next start seals it, with the key
-- that this script does not have, before anything is served.
ALTER TABLE "sol_os"."applied_writes" ALTER COLUMN "response" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("response"::text, 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."checkins" ALTER COLUMN "note" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("note", 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."series" ALTER COLUMN "template" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("template"::text, 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ALTER COLUMN "notes" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("notes", 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."changes" ADD COLUMN "difference" bytea;--> statement-breakpoint
UPDATE "sol_os"."changes" SET "difference" = '\x00'::bytea || convert_to(jsonb_build_object('before', "before", 'after', "after")::text, 'UTF8') WHERE "before" <> '{}' OR "after" <> '{}';--> statement-breakpoint
ALTER TABLE "sol_os"."checkins" ADD COLUMN "note_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."instance_settings" ADD COLUMN "sealed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sol_os"."series" ADD COLUMN "template_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "notes_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."changes" DROP COLUMN "before";--> statement-breakpoint
ALTER TABLE "sol_os"."changes" DROP COLUMN "after";
