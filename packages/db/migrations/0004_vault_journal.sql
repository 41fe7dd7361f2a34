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
CREATE TABLE "sol_os"."journal_entries" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"head" "bytea" NOT NULL,
	"body" "bytea" NOT NULL,
	"text_version" integer DEFAULT 1 NOT NULL,
	"writer" uuid,
	"writer_since" integer DEFAULT 1 NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "journal_entries_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."journal_revisions" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"writer" uuid,
	"base_version" integer,
	"head" "bytea" NOT NULL,
	"body" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journal_revisions_user_id_id_pk" PRIMARY KEY("user_id","id")
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
ALTER TABLE "sol_os"."instance_settings" ADD COLUMN "master_key_id" text;--> statement-breakpoint
ALTER TABLE "sol_os"."audit" ADD CONSTRAINT "audit_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."journal_entries" ADD CONSTRAINT "journal_entries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."journal_revisions" ADD CONSTRAINT "journal_revisions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."journal_revisions" ADD CONSTRAINT "journal_revisions_user_id_entry_id_journal_entries_user_id_id_fk" FOREIGN KEY ("user_id","entry_id") REFERENCES "sol_os"."journal_entries"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."user_keys" ADD CONSTRAINT "user_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journal_entries_latest" ON "sol_os"."journal_entries" USING btree ("user_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "journal_entries_by_day" ON "sol_os"."journal_entries" USING btree ("user_id","day");--> statement-breakpoint
CREATE INDEX "journal_entries_trash" ON "sol_os"."journal_entries" USING btree ("deleted_at") WHERE "sol_os"."journal_entries"."deleted_at" IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "journal_revisions_by_version" ON "sol_os"."journal_revisions" USING btree ("user_id","entry_id","version");--> statement-breakpoint
CREATE INDEX "journal_revisions_kept" ON "sol_os"."journal_revisions" USING btree ("user_id","entry_id") WHERE "sol_os"."journal_revisions"."kind" = 'kept';--> statement-breakpoint
CREATE INDEX "journal_revisions_old" ON "sol_os"."journal_revisions" USING btree ("at") WHERE "sol_os"."journal_revisions"."kind" <> 'kept';--> statement-breakpoint
CREATE UNIQUE INDEX "user_keys_current" ON "sol_os"."user_keys" USING btree ("user_id") WHERE "sol_os"."user_keys"."state" = 'current';