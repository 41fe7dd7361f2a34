CREATE TABLE "sol_os"."audit" (
	"user_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"fields" jsonb NOT NULL,
	"mac" "bytea" NOT NULL,
	CONSTRAINT "audit_user_id_seq_pk" PRIMARY KEY("user_id","seq")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."user_keys" (
	"user_id" uuid NOT NULL,
	"id" integer NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"master_id" text NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"made_in" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "user_keys_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
-- What people wrote becomes bytes. A first byte of 0 marks what is not sealed yet: the next start seals it, with the key
-- that this script does not have, before anything is served (core/vault/first-sealing).
ALTER TABLE "sol_os"."applied_writes" ALTER COLUMN "response" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("response"::text, 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."checkins" ALTER COLUMN "note" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("note", 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."days" ALTER COLUMN "line" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("line", 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ALTER COLUMN "remarks" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ALTER COLUMN "remarks" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ALTER COLUMN "remarks" SET DATA TYPE bytea USING CASE WHEN "remarks" <> '[]' THEN '\x00'::bytea || convert_to("remarks"::text, 'UTF8') END;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ALTER COLUMN "next_move" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("next_move", 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."series" ALTER COLUMN "template" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("template"::text, 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ALTER COLUMN "notes" SET DATA TYPE bytea USING '\x00'::bytea || convert_to("notes", 'UTF8');--> statement-breakpoint
ALTER TABLE "sol_os"."changes" ADD COLUMN "difference" bytea;--> statement-breakpoint
UPDATE "sol_os"."changes" SET "difference" = '\x00'::bytea || convert_to(jsonb_build_object('before', "before", 'after', "after")::text, 'UTF8') WHERE "before" <> '{}' OR "after" <> '{}';--> statement-breakpoint
ALTER TABLE "sol_os"."checkins" ADD COLUMN "note_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."days" ADD COLUMN "line_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."focus_sessions" ADD COLUMN "words_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."instance_settings" ADD COLUMN "master_key_id" text;--> statement-breakpoint
ALTER TABLE "sol_os"."instance_settings" ADD COLUMN "sealed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sol_os"."series" ADD COLUMN "template_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."tasks" ADD COLUMN "notes_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sol_os"."audit" ADD CONSTRAINT "audit_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."user_keys" ADD CONSTRAINT "user_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "user_keys_current" ON "sol_os"."user_keys" USING btree ("user_id") WHERE "sol_os"."user_keys"."state" = 'current';--> statement-breakpoint
ALTER TABLE "sol_os"."changes" DROP COLUMN "before";--> statement-breakpoint
ALTER TABLE "sol_os"."changes" DROP COLUMN "after";--> statement-breakpoint
CREATE FUNCTION "sol_os"."audit_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- What belongs to a person goes with them; then, and only then, an entry goes.
	IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "sol_os"."users" WHERE "id" = OLD."user_id") THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION 'The audit record only grows.' USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "audit_only_grows" BEFORE UPDATE OR DELETE ON "sol_os"."audit" FOR EACH ROW EXECUTE FUNCTION "sol_os"."audit_only_grows"();
